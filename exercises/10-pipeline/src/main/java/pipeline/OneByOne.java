package pipeline;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import workshop.practice.mail.MailRoom;

/// What a pipeline does, one element after another: everything waits for everything.
public final class OneByOne {
  private OneByOne() {}

  /// Takes each element from the source through every stage to the sink, then the next.
  ///
  /// @throws ExecutionException if the source, a step or the sink throws; its cause is what
  /// @throws CancellationException if the thread is interrupted; it stays interrupted
  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink)
      throws ExecutionException {
    try {
      for (T element = source.next(); element != null; element = source.next()) {
        for (Stage<T> stage : stages) {
          element = stage.step().apply(element);
        }
        sink.accept(element);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (Throwable e) {
      throw new ExecutionException(e);
    }
  }

  /// A morning in the mail room: look how long it takes, and who waits for whom.
  public static void main(String[] args) throws ExecutionException {
    MailRoom room = MailRoom.open();
    run(
        room::scan,
        List.of(Stage.of("read", room::read), Stage.ordered("translate", 2, room::translate)),
        room::file);
    System.out.println(room.report());
  }
}
