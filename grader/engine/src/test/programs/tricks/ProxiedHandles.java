package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

@Shows(
    value = THREADS,
    over = HTTP,
    why =
        "eight threads wait, in callables that are method handles and leave no frame of this class")
final class ProxiedHandles implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    MethodHandle open =
        MethodHandles.publicLookup()
            .findVirtual(URL.class, "getContent", MethodType.methodType(Object.class));
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        Callable<?> task =
            MethodHandleProxies.asInterfaceInstance(Callable.class, open.bindTo(uri.toURL()));
        all.add(pool.submit(task));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }
}
