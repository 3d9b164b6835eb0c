package io.github.corenlpaffect.train.selection;

/**
 * Gives each corpus a share that grows with its size to the power of 1/T: at T = 1 all texts are as
 * likely, the higher the temperature the more alike the shares of large and small corpora (Aharoni,
 * Johnson and Firat, "Massively Multilingual Neural Machine Translation", 2019; Arivazhagan et al.,
 * "Massively Multilingual Neural Machine Translation in the Wild", 2019, who take T = 5;
 * multilingual BERT smooths its corpora in the same way).
 */
final class TemperatureSelection implements TaskSelection {
  private final double[] shares;

  TemperatureSelection(SelectionSetting setting, double temperature) {
    shares =
        Shares.proportionalTo(
            setting.corpora().stream()
                .mapToDouble(
                    corpus -> corpus.planned() == 0 ? 0 : Math.pow(corpus.size(), 1 / temperature))
                .toArray());
  }

  @Override
  public double[] shares(SelectionHistory history) {
    return shares.clone();
  }
}
