package workshop.measuring.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workshop.engine.figure.Excerpt;

/// A run that a picture shows, as a line of `slides/pictures.list` asks for it: `name exercise
/// submission`, then perhaps `task 1`, `first 30 ms`, and `: a title`.
///
/// @param folder of the kept submission: `wrong/sequential`, or `answer`
/// @param title in a few words; empty if the line gives none
record Wanted(String exercise, String folder, Excerpt excerpt, String title) {
  private static final long MICROS = 1_000;

  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>\\S+)\\s+(?<exercise>\\S+)\\s+(?<folder>\\S+)(?<part>\\s+task \\d+)?"
              + "(?<most>\\s+first \\d+ ms)?(?<title>\\s*: .+)?");

  /// What each picture shows, from the top down, by the pictures' names in their order.
  ///
  /// @param lines blank ones and those that begin with `#` say nothing
  /// @throws IllegalArgumentException if a line says something else
  static Map<String, List<Wanted>> in(List<String> lines) {
    Map<String, List<Wanted>> all = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher words = LINE.matcher(line.strip());
      if (!words.matches()) {
        throw new IllegalArgumentException("pictures.list: what is \"" + line + "\"?");
      }
      all.computeIfAbsent(words.group("name"), name -> new ArrayList<>()).add(of(words));
    }
    return all;
  }

  private static Wanted of(Matcher words) {
    String part = words.group("part");
    String most = words.group("most");
    String title = words.group("title");
    Excerpt excerpt =
        new Excerpt(
            part == null ? "" : part.strip(),
            most == null ? 0 : MICROS * Long.parseLong(most.replaceAll("\\D", "")));
    return new Wanted(
        words.group("exercise"),
        words.group("folder"),
        excerpt,
        title == null ? "" : title.strip().substring(1).strip());
  }

  /// `02 web scraping, wrong/jsoup-loop`.
  String origin() {
    return exercise.replace('-', ' ') + ", " + (folder.equals("answer") ? "our answer" : folder);
  }
}
