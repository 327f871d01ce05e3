package workshop.engine.ledger;

/// Something of the operating system's that was opened and not closed.
///
/// @param name what a person would call it; empty if it has no name that says anything
record OpenThing(Kind kind, String name) implements Comparable<OpenThing> {
  enum Kind {
    FILE("file", "files"),
    DIRECTORY("directory", "directories"),
    SERVER_SOCKET("server socket", "server sockets"),
    SOCKET("socket", "sockets");

    private final String one;
    private final String many;

    Kind(String one, String many) {
      this.one = one;
      this.many = many;
    }

    String one() {
      return one;
    }

    String many() {
      return many;
    }
  }

  @Override
  public int compareTo(OpenThing other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }
}
