package gallery;

/// How far a cover had come when something went wrong.
public enum Step {
  /// A page of the shop could not be read.
  CRAWL,
  /// The cover could not be fetched.
  DOWNLOAD,
  /// No thumbnail could be made of it.
  THUMBNAIL,
  /// The thumbnail could not be written.
  FILE
}
