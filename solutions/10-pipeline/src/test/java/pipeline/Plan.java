package pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a pipeline is given to do, and where it will be held or fail.
///
/// @param elements how many; they are numbered from 1
/// @param held spots where an element waits at the gate
/// @param stubborn spots where it does so whoever interrupts
/// @param failures what is thrown where, after the gate
record Plan(
    int elements,
    int capacity,
    List<Post> posts,
    Set<String> held,
    Set<String> stubborn,
    Map<String, Throwable> failures) {

  static Plan of(int elements, int capacity, Post... posts) {
    return new Plan(elements, capacity, List.of(posts), Set.of(), Set.of(), Map.of());
  }

  /// Every element waits at this place.
  Plan holding(String place) {
    return holding(place, 0);
  }

  /// This element waits at this place.
  ///
  /// @param number 0 for all of them
  Plan holding(String place, int number) {
    return new Plan(elements, capacity, posts, with(held, place, number), stubborn, failures);
  }

  /// This element waits at this place, and an interrupt does not end it.
  Plan holdingStubbornly(String place, int number) {
    return new Plan(elements, capacity, posts, held, with(stubborn, place, number), failures);
  }

  /// What is thrown when this place has this element.
  Plan failing(String place, int number, Throwable failure) {
    Map<String, Throwable> more = new HashMap<>(failures);
    more.put(spot(place, number), failure);
    return new Plan(elements, capacity, posts, held, stubborn, Map.copyOf(more));
  }

  private static Set<String> with(Set<String> spots, String place, int number) {
    Set<String> more = new TreeSet<>(spots);
    more.add(spot(place, number));
    return Set.copyOf(more);
  }

  /// A place and an element: how an operation at the gate is called.
  static String spot(String place, int number) {
    return place + " " + number;
  }

  boolean holds(String place, int number) {
    return held.contains(spot(place, 0)) || held.contains(spot(place, number));
  }

  /// The w of the task sheet.
  int workers() {
    return posts.stream().mapToInt(Post::workers).sum();
  }

  /// How far the source may be ahead of a sink that stands still.
  int farthest() {
    return (posts.size() + 1) * capacity + workers() + 1;
  }

  /// How far it gets at least.
  int nearest() {
    return posts.size() * capacity + workers();
  }

  /// How many may be at one place at once.
  int limit(String place) {
    return posts.stream()
        .filter(post -> post.name().equals(place))
        .mapToInt(Post::workers)
        .findFirst()
        .orElse(1);
  }

  /// How many can be in hand at once at the places where every element is held.
  int handsWhereAllAreHeld() {
    return Stream.concat(posts.stream().map(Post::name), Stream.of(Line.SOURCE, Line.SINK))
        .filter(place -> held.contains(spot(place, 0)))
        .mapToInt(this::limit)
        .sum();
  }

  /// Every element as the sink should get it, in the order of the source.
  List<String> finished() {
    List<String> finished = new ArrayList<>();
    for (int number = 1; number <= elements; number++) {
      finished.add(
          Stream.concat(Stream.of(String.valueOf(number)), posts.stream().map(Post::name))
              .collect(Collectors.joining(" ")));
    }
    return finished;
  }

  /// `2 stages, 4 workers, capacity 3`.
  String words() {
    return "%s, %s, capacity %d"
        .formatted(count(posts.size(), "stage"), count(workers(), "worker"), capacity);
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
