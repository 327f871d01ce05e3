package workshop.engine.svg;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes SVG. Escaping is the XML writer's, which lets characters pass that XML cannot have: those
/// are replaced. Numbers have at most two decimals.
public final class Svg {
  /// What a file that is SVG names.
  public static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /// Whatever is not a Char of XML 1.0, section 2.2.
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  /// Nothing is written yet.
  public Svg() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; values are texts or numbers
  public Svg open(String name, Object... attributes) {
    try {
      out.writeStartElement(name);
      writeAttributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Closes the element that was opened last.
  public Svg close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An element without content.
  public Svg empty(String name, Object... attributes) {
    try {
      out.writeEmptyElement(name);
      writeAttributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An element with text alone.
  public Svg leaf(String name, String content, Object... attributes) {
    open(name, attributes);
    try {
      out.writeCharacters(legal(content));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return close();
  }

  private void writeAttributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.writeAttribute(
          attributes[i].toString(),
          value instanceof Double d ? number(d) : legal(value.toString()));
    }
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll("\uFFFD");
  }

  /// `12`, `0.5` or `12.35`.
  public static String number(double value) {
    return append(new StringBuilder(), value).toString();
  }

  /// Appends it as [#number] has it; a big picture has tens of thousands of them.
  public static StringBuilder append(StringBuilder text, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      text.append('-');
      hundredths = -hundredths;
    }
    text.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest > 0) {
      text.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        text.append(rest % 10);
      }
    }
    return text;
  }

  /// What was written; every element must be closed.
  @Override
  public String toString() {
    try {
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
