package pools;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "eight threads of a pool wait in callables that are the JDK's own methods")
final class MethodReferences implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Future<InputStream>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        URL url = uri.toURL();
        all.add(pool.submit(url::openStream));
      }
      for (Future<InputStream> one : all) {
        one.get().close();
      }
    }
  }
}
