package workshop.engine.programs;

/// One verdict to be had: a program, over one world.
///
/// @param program the binary name of its class
/// @param enough how many held operations end the run
record Task(String program, Over over, Tells expected, int enough) {
  /// As one line without line breaks, for [#of].
  String line() {
    return program + " " + over + " " + expected + " " + enough;
  }

  static Task of(String line) {
    String[] words = line.split(" ", -1);
    return new Task(
        words[0], Over.valueOf(words[1]), Tells.valueOf(words[2]), Integer.parseInt(words[3]));
  }

  /// As people read it.
  String title() {
    String about = expected.isAboutCallbacks() ? ", callbacks" : "";
    return program + " over " + over + about;
  }
}
