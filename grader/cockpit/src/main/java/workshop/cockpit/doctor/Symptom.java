package workshop.cockpit.doctor;

/// One thing that was looked at.
///
/// @param what was looked at, in a word or two
/// @param state how it is
/// @param words what was seen, and what to do about it if anything
public record Symptom(String what, State state, String words) {
  /// How a thing is.
  public enum State {
    /// As it should be.
    WELL("ok"),
    /// Works, but is worth knowing.
    NOTE("note"),
    /// Keeps exercises from being graded.
    ILL("no");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /// As it is printed.
    public String word() {
      return word;
    }
  }

  static Symptom well(String what, String words) {
    return new Symptom(what, State.WELL, words);
  }

  static Symptom note(String what, String words) {
    return new Symptom(what, State.NOTE, words);
  }

  static Symptom ill(String what, String words) {
    return new Symptom(what, State.ILL, words);
  }
}
