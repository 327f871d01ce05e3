package workshop.board;

import java.util.List;
import java.util.Optional;

/// Grades and standings for tests.
final class Grades {
  static final List<String> THREADS_SEEN =
      List.of(
          "We saw    32 requests in flight, and 32 threads each waiting for one",
          "Expected  async: many requests in flight and no thread waiting for any of them",
          "Where     CatalogueScraper.fetch (CatalogueScraper.java:27)  client.send(request,"
              + " ofString())",
          "Try       start every request before you wait for any: HttpClient.sendAsync returns at"
              + " once");

  private Grades() {}

  /// Two tasks, as many solved as the state allows.
  static Grade grade(String exercise, State state) {
    int solved =
        switch (state) {
          case SOLVED -> 2;
          case STARTED, OTHER_MODEL -> 1;
          default -> 0;
        };
    return new Grade(exercise, state, solved, 2, List.of(), 0, "mark", "25.0.3");
  }

  static Optional<Grade> wrong(String exercise, int more) {
    return Optional.of(
        new Grade(exercise, State.WRONG, 0, 2, THREADS_SEEN, more, "mark", "25.0.3"));
  }

  static Standing now(String exercise, State state) {
    return new Standing(exercise, Standing.Age.NOW, Optional.of(grade(exercise, state)));
  }

  static Standing earlier(String exercise, State state) {
    return new Standing(exercise, Standing.Age.EARLIER, Optional.of(grade(exercise, state)));
  }

  static Standing none(String exercise, Standing.Age age) {
    return new Standing(exercise, age, Optional.empty());
  }

  static Standing withNext(String exercise, State state, String next) {
    Grade grade = grade(exercise, state);
    Grade advised =
        new Grade(exercise, state, grade.solved(), 2, List.of(), 0, next, "mark", "25.0.3");
    return new Standing(exercise, Standing.Age.NOW, Optional.of(advised));
  }
}
