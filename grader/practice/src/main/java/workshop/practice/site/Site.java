package workshop.practice.site;

/// Whatever has pages by their paths. Immutable; any thread may ask.
public interface Site {
  /// The page at a raw path; one with status 404 when there is none.
  Page page(String path);
}
