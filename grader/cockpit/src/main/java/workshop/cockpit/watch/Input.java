package workshop.cockpit.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.BlockingQueue;

/// Reads lines that are typed or piped, on a thread of its own, until there are no more.
final class Input {
  private Input() {}

  static void read(InputStream in, Charset charset, BlockingQueue<Event> events) {
    Thread.ofPlatform().daemon().name("input").start(() -> lines(in, charset, events));
  }

  private static void lines(InputStream in, Charset charset, BlockingQueue<Event> events) {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
    try {
      for (String line; (line = reader.readLine()) != null; ) {
        events.add(new Event.Typed(line));
      }
    } catch (IOException closed) {
      // no more lines
    }
    events.add(new Event.InputEnded());
  }
}
