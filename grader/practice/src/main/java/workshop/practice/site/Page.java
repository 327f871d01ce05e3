package workshop.practice.site;

import java.nio.charset.Charset;

/// One page as a server sends it.
///
/// @param status 200, or 404 for a link that leads nowhere
/// @param type what the text is, without its charset: `text/html`
/// @param text the whole text
/// @param charset how the text becomes bytes; named in the content type, and not always in the page
public record Page(int status, String type, String text, Charset charset) {
  /// What a browser shows.
  public static final String HTML = "text/html";

  /// What a program reads.
  public static final String JSON = "application/json";

  /// The value of the `Content-Type` header.
  public String contentType() {
    return type + "; charset=" + charset.name();
  }

  /// The body; a fresh array each time.
  public byte[] bytes() {
    return text.getBytes(charset);
  }
}
