package eventloop;

import java.util.List;

/// Where what a client heard begins to differ from what it should have heard, in words.
final class Difference {
  private static final int SHOWN = 40;

  private Difference() {}

  static String of(int client, String heard, String expected) {
    List<String> lines = lines(heard);
    List<String> due = lines(expected);
    int same = 0;
    while (same < lines.size() && same < due.size() && lines.get(same).equals(due.get(same))) {
      same++;
    }
    String where = "client %d, answer %d: ".formatted(client, same + 1);
    if (same == due.size()) {
      return where + "'%s' where none was due".formatted(shown(lines.get(same)));
    }
    return same == lines.size()
        ? where + "nothing where '%s' was due".formatted(shown(due.get(same)))
        : where + "'%s' where '%s' was due".formatted(shown(lines.get(same)), shown(due.get(same)));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  private static String shown(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
