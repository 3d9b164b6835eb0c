package io.github.corenlpaffect.train;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import io.github.corenlpaffect.train.selection.Round;
import io.github.corenlpaffect.train.selection.SelectionHistory;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How a {@link Checkpoint} holds the rounds of a run: their number, and three arrays of each. */
final class HistoryFormat {
  private HistoryFormat() {}

  /** Writes a history. */
  static void write(DataOutputStream out, SelectionHistory history) throws IOException {
    out.writeInt(history.measured().size());
    for (Round round : history.measured()) {
      out.writeInt(round.taken().length());
      for (int taken : round.taken().asList()) {
        out.writeInt(taken);
      }
      write(out, round.losses());
      write(out, round.heldOut());
    }
  }

  /** Reads a history. */
  static SelectionHistory read(DataInputStream in) throws IOException {
    SelectionHistory history = SelectionHistory.NONE;
    for (int rounds = in.readInt(); rounds > 0; rounds--) {
      ImmutableIntArray.Builder taken = ImmutableIntArray.builder();
      for (int corpora = in.readInt(); corpora > 0; corpora--) {
        taken.add(in.readInt());
      }
      history = history.and(new Round(taken.build(), numbers(in), numbers(in)));
    }
    return history;
  }

  /** Writes numbers. */
  static void write(DataOutputStream out, ImmutableDoubleArray numbers) throws IOException {
    out.writeInt(numbers.length());
    for (double number : numbers.asList()) {
      out.writeDouble(number);
    }
  }

  /** Reads numbers. */
  static ImmutableDoubleArray numbers(DataInputStream in) throws IOException {
    ImmutableDoubleArray.Builder numbers = ImmutableDoubleArray.builder();
    for (int length = in.readInt(); length > 0; length--) {
      numbers.add(in.readDouble());
    }
    return numbers.build();
  }
}
