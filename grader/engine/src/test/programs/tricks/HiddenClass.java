package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = THREADS, over = HTTP, why = "eight threads wait, in a class that was made hidden")
final class HiddenClass implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    byte[] code;
    try (InputStream in = HiddenClass.class.getResourceAsStream("HiddenClass$Task.class")) {
      code = in.readAllBytes();
    }
    Class<?> hidden = MethodHandles.lookup().defineHiddenClass(code, true).lookupClass();
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        Object task = hidden.getDeclaredConstructor(URL.class).newInstance(uri.toURL());
        all.add(pool.submit((Callable<?>) task));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  static final class Task implements Callable<Object> {
    private final URL url;

    Task(URL url) {
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
