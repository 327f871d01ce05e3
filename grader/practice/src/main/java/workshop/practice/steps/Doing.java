package workshop.practice.steps;

/// What a step spends its time on.
public enum Doing {
  SLEEP("slept"),
  PARK("was parked"),
  SOCKET("waited for a socket"),
  FILE("waited for a file"),
  LOCK("waited for a lock"),
  COMPUTE("computed"),
  ALLOCATE("allocated");

  private final String words;

  Doing(String words) {
    this.words = words;
  }

  /// Whether it keeps a processor busy; else it waits for something.
  public boolean works() {
    return this == COMPUTE || this == ALLOCATE;
  }

  /// What the step did, after "it": `waited for a socket`.
  public String words() {
    return words;
  }
}
