package workshop.practice.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The text of one letter and the words in it.
///
/// @param words in their order
record Letter(String text, List<String> words) {
  private static final int WORDS_A_LINE = 9;
  private static final List<String> LINE_ENDS = List.of("\n", "\n", "\n\n", "\r\n", " \n");
  private static final List<String> GAPS = List.of(" ", " ", " ", " ", "  ", "\t");

  Letter {
    words = List.copyOf(words);
  }

  static Letter empty() {
    return new Letter("", List.of());
  }

  /// @param length how many words; the last one may stand at the very end
  static Letter written(Vocabulary vocabulary, Random random, int length) {
    StringBuilder text = new StringBuilder();
    List<String> words = new ArrayList<>();
    while (words.size() < length) {
      String word = vocabulary.next(random);
      words.add(word);
      text.append(word);
      boolean last = words.size() == length;
      if (last ? random.nextBoolean() : words.size() % WORDS_A_LINE == 0) {
        text.append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
      } else if (!last) {
        text.append(GAPS.get(random.nextInt(GAPS.size())));
      }
    }
    return new Letter(text.toString(), words);
  }

  /// Rows of a wide table, most of it blank.
  static Letter table(Vocabulary vocabulary, Random random, int rows) {
    StringBuilder text = new StringBuilder();
    List<String> words = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < 3; column++) {
        String word = vocabulary.next(random);
        words.add(word);
        text.append("%-30s".formatted(word));
      }
      text.append('\n');
    }
    return new Letter(text.toString(), words);
  }
}
