package workshop.practice.world;

import java.util.ArrayList;
import java.util.List;

/// Reads the host's words about its operations.
final class Log {
  private Log() {}

  static OperationLog read(Words words) {
    int mostInFlight = words.nextInt();
    long now = words.nextLong();
    List<Operation> operations = new ArrayList<>();
    while (words.more()) {
      operations.add(operation(words));
    }
    return new OperationLog(operations, mostInFlight, now);
  }

  private static Operation operation(Words words) {
    return new Operation(
        words.nextLong(),
        words.nextText(),
        words.nextInt(),
        words.nextLong(),
        words.nextLong(),
        words.nextText(),
        words.nextLong(),
        words.nextLong(),
        words.nextLong(),
        words.nextLong(),
        Outcome.valueOf(words.next()),
        words.nextInt());
  }
}
