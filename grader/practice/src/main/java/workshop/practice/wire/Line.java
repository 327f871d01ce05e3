package workshop.practice.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// One line on the wire: words without blanks, separated by single blanks.
///
/// A reply starts with [#OK], followed by words, or with [#NO], followed by a sentence that says
/// why.
public final class Line {
  /// First word of a reply: done, here is the answer.
  public static final String OK = "ok";

  /// First word of a reply: not done, here is why.
  public static final String NO = "no";

  /// The host's first line on its standard output: this word, the control port, the token.
  public static final String READY = "practice-host";

  private static final String BLANKS = " \n\r\\";
  private static final String MARKS = "snrb";
  private static final String EMPTY = "\\e";

  private Line() {}

  /// The words of a line; none for an empty line.
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(line, " ");
    while (rest.hasMoreTokens()) {
      words.add(rest.nextToken());
    }
    return words;
  }

  /// The same text with whatever would end a word or a line written as `%20`.
  public static String word(String text) {
    return text.isEmpty() ? "%20" : text.replaceAll("[\\s\\p{Cntrl}]", "%20");
  }

  /// Any text as one word, from which [#unpacked] makes the same text again.
  public static String packed(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int blank = BLANKS.indexOf(c);
      if (blank < 0) {
        word.append(c);
      } else {
        word.append('\\').append(MARKS.charAt(blank));
      }
    }
    return word.toString();
  }

  /// The text of a [#packed] word.
  public static String unpacked(String word) {
    if (word.indexOf('\\') < 0) {
      return word;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (++i < word.length() && MARKS.indexOf(word.charAt(i)) >= 0) {
        text.append(BLANKS.charAt(MARKS.indexOf(word.charAt(i))));
      }
    }
    return text.toString();
  }
}
