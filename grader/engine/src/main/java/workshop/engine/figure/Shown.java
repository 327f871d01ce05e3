package workshop.engine.figure;

import workshop.engine.timeline.Timeline;

/// A run as a figure shows it.
///
/// @param title in a few words; may be empty where it is the only one
/// @param submission which one it is of: `02 web scraping, wrong/jsoup-loop`
/// @param excerpt how much of it is shown
/// @param whole the run
public record Shown(String title, String submission, Excerpt excerpt, Timeline whole) {
  /// What is shown of it.
  Timeline run() {
    return excerpt.of(whole);
  }

  /// The submission, and which part of its run.
  String origin() {
    return excerpt.part().isEmpty() ? submission : submission + ", " + excerpt.part();
  }

  /// Whether it went on after what is shown.
  boolean isCutOff() {
    return excerpt.most() > 0 && run().took() == excerpt.most();
  }
}
