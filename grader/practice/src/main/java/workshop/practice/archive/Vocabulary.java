package workshop.practice.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The words that letters of one seed are written in: a few are frequent, most are rare, and their
/// letters take one to four bytes each.
final class Vocabulary {
  private static final int WORDS = 300;
  private static final int MOST_SYLLABLES = 4;
  private static final List<String> SYLLABLES =
      List.of(
          "an", "bel", "cor", "dé", "en", "für", "gi", "hå", "is", "jo", "kvě", "łó", "mai", "ño",
          "ör", "pa", "qui", "ră", "ße", "tu", "ür", "ва", "wen", "ξε", "yo", "že", "ся", "北京",
          "ましょ", "한글", "𝄞", "🖋");

  private final List<String> words = new ArrayList<>();

  Vocabulary(Random random) {
    while (words.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int left = 1 + random.nextInt(MOST_SYLLABLES); left > 0; left--) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      if (!words.contains(word.toString())) {
        words.add(word.toString());
      }
    }
  }

  /// One of the words, the first ones more often.
  String next(Random random) {
    double share = random.nextDouble();
    return words.get((int) (share * share * share * WORDS));
  }
}
