package gallery;

import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The page that shows a gallery in a browser; it belongs into the folder of the thumbnails.
/// Nothing here touches a file, so any thread may call it.
public final class IndexPage {
  /// The name of its file.
  public static final String FILE = "index.html";

  private static final String STYLE =
      """
      :root{color-scheme:light}
      body{margin:0;background:#f4efe6;color:#33302b;font:16px/1.45 Georgia,'Times New Roman',serif}
      header{padding:3.2rem 1.5rem 2.2rem;text-align:center}
      h1{margin:0;font-weight:normal;font-size:2.5rem;letter-spacing:.02em}
      header p{margin:.4rem 0 0;color:#857c6e;font-style:italic}
      main{display:grid;grid-template-columns:repeat(auto-fill,minmax(158px,1fr));gap:2.4rem 1.6rem;\
      max-width:72rem;margin:0 auto;padding:0 2rem 3rem;align-items:end}
      figure{margin:0;text-align:center}
      img{max-width:100%;border-radius:2px 4px 4px 2px;\
      box-shadow:0 1px 2px #0003,0 10px 20px -6px #0006;transition:transform .18s}
      figure:hover img{transform:translateY(-6px)}
      figcaption{min-height:4.4em;padding-top:.9rem;font-size:.92rem}
      .price{display:block;color:#9a4a2f;font-size:.86rem}
      footer{max-width:68rem;margin:0 auto;padding:1.2rem 2rem 4rem;border-top:1px solid #ddd3c2;\
      color:#857c6e;font-size:.86rem}
      footer li{overflow-wrap:anywhere}
      """;

  private IndexPage() {}

  /// The page, as text in UTF-8.
  public static String html(GalleryReport report) {
    String books =
        report.shown().stream()
            .sorted(Comparator.comparing(Book::title).thenComparing(Book::file))
            .map(IndexPage::figure)
            .collect(Collectors.joining());
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The Held Request: all covers</title>
    <style>
    %s</style>
    </head>
    <body>
    <header>
    <h1>The Held Request</h1>
    <p>%d covers from our shelves</p>
    </header>
    <main>
    %s</main>
    %s</body>
    </html>
    """
        .formatted(STYLE, report.shown().size(), books, footer(report.failed()));
  }

  private static String figure(Book book) {
    return """
    <figure>
    <img src="%s" alt="Cover of %s">
    <figcaption>%s<span class="price">€ %s</span></figcaption>
    </figure>
    """
        .formatted(
            escaped(book.file()), escaped(book.title()), escaped(book.title()), book.price());
  }

  private static String footer(Map<URI, Failure> failed) {
    if (failed.isEmpty()) {
      return "";
    }
    String rows =
        failed.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                entry ->
                    "<li>%s (%s: %s)</li>\n"
                        .formatted(
                            escaped(entry.getKey().getPath()),
                            entry.getValue().step().name().toLowerCase(Locale.ROOT),
                            escaped(entry.getValue().reason())))
            .collect(Collectors.joining());
    return "<footer>\n<p>Not shown:</p>\n<ul>\n" + rows + "</ul>\n</footer>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
