package workshop.engine.programs;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The operations a program is to do, in whichever world. Implemented in participant code, so that
/// it stands on the stacks as a participant's own class would.
public interface Calls extends AutoCloseable {
  /// How many there are: 0 to one less can be asked for, each once.
  int count();

  /// Does one and returns when it is done.
  void blocking(int i);

  /// Starts one. Only worlds that can.
  default CompletableFuture<?> async(int i) {
    throw new UnsupportedOperationException("this world has no asynchronous calls");
  }

  /// Their addresses. Only over HTTP.
  default List<URI> uris() {
    throw new UnsupportedOperationException("this world has no addresses");
  }

  /// What another process needs to know to do one. Only worlds that reach there.
  default String word(int i) {
    throw new UnsupportedOperationException("this world has no other processes");
  }

  /// Called when everything is over.
  @Override
  default void close() {}
}
