package workshop.practice.site;

/// Whatever has pages by their paths. Immutable; any thread may ask.
public interface Site {
  /// The page at a raw path; one with status 404 when there is none.
  Page page(String path);

  /// What part of somebody's work it is to ask for this raw path; empty if there is only one.
  default String stage(String path) {
    return "";
  }
}
