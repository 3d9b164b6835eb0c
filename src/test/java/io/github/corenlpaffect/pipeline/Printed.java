package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What an outputter has printed.
 *
 * @param bytes as they are written
 * @param charset the encoding asked for
 */
record Printed(byte[] bytes, Charset charset) {

  /** Prints a document in UTF-8 with these properties, given as keys and values in turn. */
  static Printed by(AnnotationOutputter outputter, Annotation document, String... properties)
      throws IOException {
    return in(StandardCharsets.UTF_8, outputter, document, properties);
  }

  static Printed in(
      Charset charset, AnnotationOutputter outputter, Annotation document, String... properties)
      throws IOException {
    var options = PropertiesUtils.asProperties(properties);
    options.setProperty("encoding", charset.name());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    outputter.print(document, bytes, new AnnotationOutputter.Options(options));
    return new Printed(bytes.toByteArray(), charset);
  }

  String text() {
    return new String(bytes, charset);
  }

  /** The document that the JDK's parser reads. */
  Document xml() throws IOException {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setNamespaceAware(true);
      return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(text(), e);
    }
  }

  /** The string at an XPath in the XML; it knows no prefixes of namespaces. */
  String at(String path) throws IOException {
    try {
      return XPathFactory.newInstance().newXPath().evaluate(path, xml());
    } catch (XPathExpressionException e) {
      throw new AssertionError(path, e);
    }
  }
}
