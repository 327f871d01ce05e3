package workshop.practice.host.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import workshop.practice.wire.Line;

/// One client connection: its requests are taken one after the other, in the order they came.
final class HttpConnection extends ChannelInboundHandlerAdapter {
  private static final int MOST_WAITING = 1_000;

  private final WebWorld world;
  private final SocketChannel channel;
  private final int clientPort;
  private final Deque<Request> waiting = new ArrayDeque<>();
  private @Nullable HttpRequest head;
  private @Nullable Asking current;
  private boolean busy;

  HttpConnection(WebWorld world, SocketChannel channel) {
    this.world = world;
    this.channel = channel;
    this.clientPort = channel.remoteAddress().getPort();
  }

  int clientPort() {
    return clientPort;
  }

  boolean isActive() {
    return channel.isActive();
  }

  SocketChannel channel() {
    return channel;
  }

  void current(Asking asking) {
    current = asking;
  }

  /// The answer is with the socket: the next request, if the client did not wait for it.
  void done() {
    current = null;
    busy = false;
    Request next = waiting.poll();
    if (next != null) {
      begin(next);
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      if (message instanceof HttpRequest request) {
        if (request.decoderResult().isFailure()) {
          refuse();
          return;
        }
        head = request;
      }
      if (message instanceof LastHttpContent && head != null) {
        Request request = request(head);
        head = null;
        if (!busy) {
          begin(request);
        } else if (waiting.size() < MOST_WAITING) {
          waiting.add(request);
        } else {
          channel.close();
        }
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void begin(Request request) {
    busy = true;
    world.arrive(request);
  }

  private Request request(HttpRequest http) {
    boolean head = http.method().equals(HttpMethod.HEAD);
    boolean allowed = head || http.method().equals(HttpMethod.GET);
    return new Request(this, name(http.uri()), head, allowed, HttpUtil.isKeepAlive(http));
  }

  /// A proxy's client sends the whole address; the path is the name in both cases.
  private static String name(String target) {
    if (target.startsWith("http://")) {
      int slash = target.indexOf('/', "http://".length());
      return slash < 0 ? "/" : Line.word(target.substring(slash));
    }
    return Line.word(target);
  }

  private void refuse() {
    channel
        .writeAndFlush(
            new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST, Unpooled.EMPTY_BUFFER))
        .addListener(ChannelFutureListener.CLOSE);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    Asking asking = current;
    waiting.clear();
    if (asking != null) {
      world.gone(asking);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    channel.close();
  }
}
