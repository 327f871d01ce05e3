package workshop.practice.shop;

import java.nio.charset.Charset;

/// One page as a server sends it.
///
/// @param status 200, or 404 for a link that leads nowhere
/// @param html the whole text
/// @param charset how the text becomes bytes; named in the content type, and not always in the page
public record Page(int status, String html, Charset charset) {
  /// The value of the `Content-Type` header.
  public String contentType() {
    return "text/html; charset=" + charset.name();
  }

  /// The body; a fresh array each time.
  public byte[] bytes() {
    return html.getBytes(charset);
  }
}
