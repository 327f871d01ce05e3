package workshop.engine.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Our templates and what they are filled with. The engine escapes every value that does not stand
/// in three braces; a name that a template uses and nobody gives is an error.
final class Template {
  private Template() {}

  static String fill(String name, Object values) {
    return Mustache.compiler()
        .escapeHTML(true)
        .strictSections(true)
        .emptyStringIsFalse(true)
        .compile(resource(name))
        .execute(values);
  }

  /// A file of this room. Its lines end as HTML has them, so that a fingerprint made here is the
  /// one that a browser makes.
  static String resource(String name) {
    try (InputStream file = Template.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
