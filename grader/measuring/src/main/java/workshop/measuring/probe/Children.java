package workshop.measuring.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// JVMs, each of which waits for a byte. They end when this process does: nobody holds their pipe
/// any more.
final class Children implements Crowd {
  private final List<Child> all = new ArrayList<>();

  @Override
  public void more() throws IOException {
    all.add(Child.start(0));
  }

  @Override
  public void awaitWaiting() throws IOException {
    for (Child child : all) {
      child.awaitReady();
    }
  }

  @Override
  public void end() throws IOException, InterruptedException {
    for (Child child : all) {
      child.end();
    }
  }

  @Override
  public long elsewhere() {
    return all.stream().mapToLong(child -> Resident.bytes(child.pid())).sum();
  }
}
