package gallery;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// What a gallery has come to. It keeps copies of what it is given.
///
/// @param shown the books whose thumbnail has been written, in any order
/// @param failed what is not shown: by the address of the page, if it is step [Step#CRAWL], else of
///   the cover
public record GalleryReport(List<Book> shown, Map<URI, Failure> failed) {
  public GalleryReport {
    shown = List.copyOf(shown);
    failed = Map.copyOf(failed);
  }
}
