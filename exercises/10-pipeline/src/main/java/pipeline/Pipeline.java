package pipeline;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import workshop.practice.Todo;
import workshop.practice.mail.MailRoom;

/// Takes elements from a source through stages to a sink, all of them at work at the same time.
public final class Pipeline {
  private Pipeline() {}

  /// Returns when the source has no more and the sink is done with the last element. Whether it
  /// returns or throws, everything that it started has ended then.
  ///
  /// @param source called by one thread at a time
  /// @param stages what is done to each element, in this order; may be empty
  /// @param sink called by one thread at a time
  /// @param capacity how many elements fit into each queue, at least 1; there is a queue before
  ///   every stage and one before the sink
  /// @throws ExecutionException if the source, a step or the sink throws; its cause is what was
  ///   thrown first
  /// @throws CancellationException if the calling thread is interrupted; it stays interrupted
  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    // TODO 1: a thread each for the source, every stage and the sink, and a queue between them
    // TODO 2: as many threads for a stage as it has workers; take out the next `if` then
    // TODO 3: when one fails, stop them all and tell the caller
    // TODO 4: when the caller is interrupted, stop them all; leave nothing behind
    if (stages.stream().anyMatch(stage -> stage.workers() > 1)) {
      throw new Todo("10, task 2: let several workers work at one stage");
    }
    throw new Todo("10, task 1: let the source, every stage and the sink work at the same time");
  }

  /// A morning in the mail room: run this to try it by hand, and `OneByOne` to compare. From task 2
  /// on there can be two translators: `Stage.ordered("translate", 2, room::translate)`.
  public static void main(String[] args) throws ExecutionException {
    MailRoom room = MailRoom.open();
    run(
        room::scan,
        List.of(Stage.of("read", room::read), Stage.of("translate", room::translate)),
        room::file,
        2);
    System.out.println(room.report());
  }
}
