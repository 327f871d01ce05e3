package workshop.practice.shop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Book titles: different from each other, and none of them easy to read as bytes.
final class Titles {
  private static final List<String> TRAPS =
      List.of(
          "Müßiggang für Anfänger",
          "Cats & Kernels",
          "Is i < j? A Love Story",
          "平家物語",
          "The Café at the End of the Queue",
          "A 🐈 Sat on My \"Keyboard\"",
          "Война и потоки",
          "Ποίημα σε αναμονή",
          "Smörgåsbord of Races",
          "🧵🧵🧵 Three Threads",
          "L'été d'un sémaphore",
          "&amp; Other Things Nobody Escapes");

  private static final List<String> LATIN_TRAPS =
      List.of(
          "Fußgänger im Café",
          "Die süße Träumerin",
          "Mañana, später, più tardi",
          "Ærlige tråder på øya");

  private static final List<String> KINDS =
      List.of(
          "Quiet",
          "Patient",
          "Hungry",
          "Borrowed",
          "Lost",
          "Golden",
          "Stubborn",
          "Sleeping",
          "Parallel",
          "Lonely",
          "Curious",
          "Broken",
          "Distant",
          "Honest",
          "Restless",
          "Second");

  private static final List<String> THINGS =
      List.of(
          "Lighthouse",
          "Philosopher",
          "Monitor",
          "Gardener",
          "Barrier",
          "Clockmaker",
          "River",
          "Mutex",
          "Orchard",
          "Ferryman",
          "Signal",
          "Library",
          "Harbour",
          "Latch",
          "Winter",
          "Baker",
          "Mailbox",
          "Horizon",
          "Pipeline",
          "Cartographer");

  private Titles() {}

  /// That many titles, all different: the traps first, in an order of their own.
  static List<String> draw(Random random, int count) {
    List<String> plain = new ArrayList<>();
    for (String kind : KINDS) {
      for (String thing : THINGS) {
        plain.add("The " + kind + " " + thing);
      }
    }
    List<String> traps = new ArrayList<>(TRAPS);
    Collections.shuffle(plain, random);
    Collections.shuffle(traps, random);
    List<String> titles = new ArrayList<>(traps);
    for (int volume = 1; titles.size() < count; volume++) {
      for (String title : plain) {
        titles.add(volume == 1 ? title : title + ", vol. " + volume);
      }
    }
    return titles.subList(0, count);
  }

  /// A title that ISO-8859-1 and UTF-8 write differently, and that ISO-8859-1 can write.
  static String latin(Random random, int nth) {
    String title = LATIN_TRAPS.get(nth % LATIN_TRAPS.size());
    return nth < LATIN_TRAPS.size() ? title : title + " " + (nth + 1) + "/" + random.nextInt(9);
  }
}
