package workshop.practice.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// One page as a server sends it.
///
/// @param status 200, or 404 for a link that leads nowhere
/// @param type what the text is, without its charset: `text/html`
/// @param text the whole text; of a picture, a letter for each byte
/// @param charset how the text becomes bytes; named in the content type, and not always in the page
public record Page(int status, String type, String text, Charset charset) {
  /// What a browser shows.
  public static final String HTML = "text/html";

  /// What a program reads.
  public static final String JSON = "application/json";

  /// What is no text.
  public static final String PNG = "image/png";

  /// A page that is a picture.
  public static Page picture(byte[] png) {
    Charset bytes = StandardCharsets.ISO_8859_1;
    return new Page(200, PNG, new String(png, bytes), bytes);
  }

  /// The value of the `Content-Type` header.
  public String contentType() {
    return type.equals(PNG) ? type : type + "; charset=" + charset.name();
  }

  /// The body; a fresh array each time.
  public byte[] bytes() {
    return text.getBytes(charset);
  }
}
