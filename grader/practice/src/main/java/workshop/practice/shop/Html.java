package workshop.practice.shop;

/// Frames and escapes that all pages share.
final class Html {
  private static final String STYLE =
      """
      <style>body{font:17px/1.5 Georgia,serif;max-width:40em;margin:3em auto;padding:0 1em;color:#333;\
      background:#fdfaf4}h1{color:#7a2e1f}a{color:#7a2e1f}ul{padding:0;list-style:none}\
      li{padding:.3em 0;border-bottom:1px dotted #ccb}.price{font-size:1.4em}.stock{color:#686}\
      nav a{margin-right:1em}</style>
      """;

  private Html() {}

  /// A whole page; `said` is the charset line of the head and may be empty.
  static String page(String said, String title, String body) {
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n"
        + said
        + "<title>"
        + escape(title)
        + "</title>\n"
        + STYLE
        + "</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  static String utf8(String title, String body) {
    return page("<meta charset=\"utf-8\">\n", title, body);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /// As [#escape], and with named entities where a reader of bytes would not expect them.
  static String entities(String text) {
    return escape(text)
        .replace("é", "&eacute;")
        .replace("ü", "&uuml;")
        .replace("'", "&#39;")
        .replace("å", "&#xE5;");
  }
}
