package workshop.practice.host.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import workshop.practice.host.gate.Ending;
import workshop.practice.host.gate.HostGate;
import workshop.practice.host.gate.HostedWorld;
import workshop.practice.host.gate.Tally;
import workshop.practice.host.gate.Visit;
import workshop.practice.site.Site;

/// One site on a port of its own: its gate, its counts, its connections. Event loop only.
public final class WebWorld implements HostedWorld {
  private final EventLoop loop;
  private final ChannelGroup connections;
  private final Channel door;
  private final Tally tally = new Tally();
  private final HostGate gate = new HostGate(tally);
  private final IssuedRequests issued = new IssuedRequests(tally);
  private final ConductPlan plan = new ConductPlan();
  private final Answers answers;
  private final UnaryOperator<String> stage;
  private List<Request> arriving = new ArrayList<>();
  private Duration latency = Duration.ZERO;

  private WebWorld(
      EventLoop loop, Function<String, Site> site, Channel door, ChannelGroup connections) {
    this.loop = loop;
    this.door = door;
    this.connections = connections;
    Site served = site.apply("http://127.0.0.1:" + port());
    this.answers = new Answers(served, tally);
    this.stage = served::stage;
  }

  /// Opens a site on a free port; completes on the event loop.
  ///
  /// @param site made for what an absolute link to it starts with, without a slash at the end
  public static CompletionStage<WebWorld> open(EventLoop loop, Function<String, Site> site) {
    CompletableFuture<WebWorld> opened = new CompletableFuture<>();
    ChannelGroup connections = new DefaultChannelGroup(loop, true);
    HttpDoor.open(loop, opened, connections)
        .addListener(
            bound -> {
              try {
                Channel door = ((ChannelFuture) bound).syncUninterruptibly().channel();
                opened.complete(new WebWorld(loop, site, door, connections));
              } catch (RuntimeException broken) {
                opened.completeExceptionally(broken);
              }
            });
    return opened;
  }

  @Override
  public int port() {
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public HostGate gate() {
    return gate;
  }

  @Override
  public void issued(String name, long pid, long thread) {
    issued.told(name, pid, thread);
  }

  /// From now on whoever asks for this path gets this.
  ///
  /// @param conduct the name of a [Conduct]
  /// @param tries how many of the next tries; negative: all of them
  /// @param retryAfter what a 503 says in this header; empty: it has none
  public void behave(String path, String conduct, int tries, String retryAfter) {
    plan.set(path, new ConductPlan.Entry(Conduct.valueOf(conduct), retryAfter, tries));
  }

  /// From now on every answer comes so much later.
  public void latency(Duration latency) {
    this.latency = latency;
  }

  /// No new connection is accepted from now on.
  public void closeDoor() {
    door.close();
  }

  @Override
  public void close() {
    door.close();
    connections.close();
  }

  /// A client may close one connection and then ask on another; the loop may see both at once and
  /// the request first. So requests are taken in only when every close seen in the same pass is
  /// done: a close is handled as a task of the loop, and a task of a task comes after it.
  void arrive(Request request) {
    if (arriving.isEmpty()) {
      loop.execute(() -> loop.execute(this::takeIn));
    }
    arriving.add(request);
  }

  private void takeIn() {
    List<Request> requests = arriving;
    arriving = new ArrayList<>();
    List<Asking> askings = new ArrayList<>();
    for (Request request : requests) {
      Visit visit = tally.begin(request.name(), stage.apply(request.path()), request.clientPort());
      issued.arrived(visit);
      if (request.from().isActive()) {
        Asking asking = new Asking(request, visit);
        request.from().current(asking);
        askings.add(asking);
      } else {
        tally.end(visit, Ending.CLIENT_GONE, 0);
      }
    }
    tally.takeMaximum();
    askings.forEach(asking -> gate.arrive(asking.visit(), () -> beyondTheGate(asking)));
  }

  private void beyondTheGate(Asking asking) {
    tally.startAnswering(asking.visit());
    if (latency.isZero()) {
      answer(asking);
    } else {
      loop.schedule(() -> answer(asking), latency.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private void answer(Asking asking) {
    answers.answer(asking, plan.next(asking.request().path()));
  }

  /// The connection that asked has ended.
  void gone(Asking asking) {
    gate.forget(asking.visit());
    tally.end(asking.visit(), Ending.CLIENT_GONE, 0);
    tally.stopAnswering(asking.visit());
  }
}
