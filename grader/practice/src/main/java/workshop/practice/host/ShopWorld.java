package workshop.practice.host;

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
import workshop.practice.shop.Shop;
import workshop.practice.shop.ShopSpec;

/// One book shop on a port of its own: its gate, its counts, its connections. Event loop only.
final class ShopWorld {
  private final EventLoop loop;
  private final ChannelGroup connections;
  private final Channel door;
  private final Tally tally = new Tally();
  private final HostGate gate = new HostGate(tally, this::beyondTheGate);
  private final ConductPlan plan = new ConductPlan();
  private final Answers answers;
  private List<Request> arriving = new ArrayList<>();
  private Duration latency = Duration.ZERO;

  private ShopWorld(EventLoop loop, ShopSpec spec, Channel door, ChannelGroup connections) {
    this.loop = loop;
    this.door = door;
    this.connections = connections;
    this.answers = new Answers(new Shop(spec, "http://127.0.0.1:" + port()), tally);
  }

  /// Opens a shop on a free port; completes on the event loop.
  static CompletionStage<ShopWorld> open(EventLoop loop, ShopSpec spec) {
    CompletableFuture<ShopWorld> opened = new CompletableFuture<>();
    ChannelGroup connections = new DefaultChannelGroup(loop, true);
    HttpDoor.open(loop, opened, connections)
        .addListener(
            bound -> {
              try {
                Channel door = ((ChannelFuture) bound).syncUninterruptibly().channel();
                opened.complete(new ShopWorld(loop, spec, door, connections));
              } catch (RuntimeException broken) {
                opened.completeExceptionally(broken);
              }
            });
    return opened;
  }

  int port() {
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  Tally tally() {
    return tally;
  }

  HostGate gate() {
    return gate;
  }

  ConductPlan plan() {
    return plan;
  }

  void latency(Duration latency) {
    this.latency = latency;
  }

  void closeDoor() {
    door.close();
  }

  void close() {
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
    List<Visit> visits = new ArrayList<>();
    for (Request request : requests) {
      Visit visit = tally.begin(request);
      if (request.from().isActive()) {
        request.from().current(visit);
        visits.add(visit);
      } else {
        tally.end(visit, Ending.CLIENT_GONE, 0);
      }
    }
    tally.takeMaximum();
    visits.forEach(gate::arrive);
  }

  private void beyondTheGate(Visit visit) {
    tally.startAnswering(visit);
    if (latency.isZero()) {
      answers.answer(visit, plan.next(visit.request.path()));
    } else {
      loop.schedule(
          () -> answers.answer(visit, plan.next(visit.request.path())),
          latency.toNanos(),
          TimeUnit.NANOSECONDS);
    }
  }

  /// The connection that asked has ended.
  void gone(Visit visit) {
    gate.forget(visit);
    tally.end(visit, Ending.CLIENT_GONE, 0);
    tally.stopAnswering(visit);
  }
}
