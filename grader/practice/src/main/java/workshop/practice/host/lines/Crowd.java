package workshop.practice.host.lines;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.lines.Leaving;
import workshop.practice.wire.Line;

/// Clients of one server at a port of 127.0.0.1. Event loop only.
///
/// Each says `hello` with its number when it is connected. Only a few may be without an answer to
/// that at a time: a server keeps few connections that it has not accepted yet, and what it cannot
/// keep comes a second later, or is refused, depending on the system.
final class Crowd {
  private static final int STRANGERS = 32;

  /// Small, and the same on every system: a client that does not read is soon felt.
  private static final int SOCKET_BUFFER_BYTES = 64 * 1024;

  private final EventLoop loop;
  private final int port;
  private final List<Caller> callers = new ArrayList<>();
  private int toConnect;
  private int strangers;
  private int greeted;
  private int gone;
  private long saidBytes;
  private long heardBytes;
  private long lines;
  private boolean connecting;
  private boolean closed;

  Crowd(EventLoop loop, int port) {
    this.loop = loop;
    this.port = port;
  }

  void connect(int many) {
    toConnect += many;
    connectSome();
  }

  private void connectSome() {
    if (connecting) {
      return; // a refusal may come at once, from within
    }
    connecting = true;
    while (toConnect > 0 && strangers < STRANGERS) {
      toConnect--;
      strangers++;
      connectOne();
    }
    connecting = false;
  }

  private void connectOne() {
    Caller caller = new Caller(callers.size(), this);
    callers.add(caller);
    ChannelFuture connected =
        new Bootstrap()
            .group(loop)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(ChannelOption.SO_RCVBUF, SOCKET_BUFFER_BYTES)
            .option(ChannelOption.SO_SNDBUF, SOCKET_BUFFER_BYTES)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 0) // no clock decides
            .handler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel channel) {
                    channel.pipeline().addLast(caller);
                  }
                })
            .connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    connected.addListener(
        done -> {
          if (!done.isSuccess()) {
            caller.refused();
          }
        });
  }

  boolean isClosed() {
    return closed;
  }

  void arrived() {
    strangers--;
    connectSome();
  }

  void greeted() {
    greeted++;
  }

  void gone() {
    gone++;
  }

  void countSaid(int bytes) {
    saidBytes += bytes;
  }

  void countHeard(int bytes, int moreLines) {
    heardBytes += bytes;
    lines += moreLines;
  }

  /// @param template one char a byte; `%d` is the client's number
  void say(int from, int to, String template) {
    for (Caller caller : callers.subList(from, to)) {
      String text = template.replace("%d", Integer.toString(caller.number()));
      caller.say(text.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  void flood(int client, long many, int length) {
    callers.get(client).flood(new Flood(many, length));
  }

  void stopFlood(int client) {
    callers.get(client).stopFlood();
  }

  void listen(int client, boolean on) {
    callers.get(client).listen(on);
  }

  void leave(int from, int to, Leaving how) {
    callers.subList(from, to).forEach(caller -> caller.leave(how));
  }

  /// `asked greeted gone saidBytes heardBytes lines`.
  String state() {
    return " %d %d %d %d %d %d"
        .formatted(callers.size() + toConnect, greeted, gone, saidBytes, heardBytes, lines);
  }

  /// Of each `standing saidBytes heardBytes lines firstWrong text`, the text one char a byte.
  ///
  /// @param inWords whether to tell the text; else it is empty
  String heard(int from, int to, boolean inWords) {
    StringBuilder words = new StringBuilder();
    for (Caller caller : callers.subList(from, to)) {
      Ear ear = caller.ear();
      words.append(' ').append(caller.standing());
      words.append(' ').append(caller.said());
      words.append(' ').append(ear.bytes());
      words.append(' ').append(ear.lines());
      words.append(' ').append(ear.firstWrong());
      words.append(' ');
      String text = inWords ? new String(ear.kept(), StandardCharsets.ISO_8859_1) : "";
      words.append(Line.packed(text));
    }
    return words.toString();
  }

  /// Breaks every connection: none of them waits for its port to be free again.
  void close() {
    closed = true;
    toConnect = 0;
    callers.forEach(caller -> caller.leave(Leaving.RESET));
  }
}
