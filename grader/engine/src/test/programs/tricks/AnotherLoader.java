package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "eight threads wait, in a class that a loader of its own made under another name")
final class AnotherLoader implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Class<?> made = new Loader().make();
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        Object task = made.getDeclaredConstructor(URL.class).newInstance(uri.toURL());
        all.add(pool.submit((Callable<?>) task));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private static final class Loader extends ClassLoader {
    Class<?> make() throws IOException {
      try (InputStream in = AnotherLoader.class.getResourceAsStream("AnotherLoader$Task.class")) {
        byte[] code = in.readAllBytes();
        String text = new String(code, StandardCharsets.ISO_8859_1);
        String renamed = text.replace("tricks/AnotherLoader$Task", "tricks/AnotherL0ader$Task");
        byte[] changed = renamed.getBytes(StandardCharsets.ISO_8859_1);
        return defineClass(null, changed, 0, changed.length);
      }
    }
  }

  public static final class Task implements Callable<Object> {
    private final URL url;

    public Task(URL url) {
      this.url = url;
    }

    @Override
    public Object call() throws Exception {
      try (InputStream in = url.openStream()) {
        return in.readAllBytes();
      }
    }
  }
}
