package workshop.practice.host.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import java.util.concurrent.TimeUnit;

/// Sends a body byte by byte, with a pause after every few of them.
final class Trickle {
  private static final int BYTES_BETWEEN_PAUSES = 4;
  private static final int PAUSE_MILLIS = 1;

  private final Channel channel;
  private final byte[] body;
  private final Runnable beforeTheLast;
  private final Runnable afterTheLast;
  private int sent;

  /// @param beforeTheLast runs before the last byte can reach the client
  /// @param afterTheLast runs when the last byte is with the socket
  Trickle(Channel channel, byte[] body, Runnable beforeTheLast, Runnable afterTheLast) {
    this.channel = channel;
    this.body = body;
    this.beforeTheLast = beforeTheLast;
    this.afterTheLast = afterTheLast;
  }

  void start() {
    int most = Math.min(body.length - 1, sent + BYTES_BETWEEN_PAUSES);
    for (; sent < most; sent++) {
      channel.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(body, sent, 1)));
    }
    if (!channel.isActive()) {
      return;
    }
    if (sent < body.length - 1) {
      channel.eventLoop().schedule(this::start, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    } else {
      beforeTheLast.run();
      channel
          .writeAndFlush(new DefaultLastHttpContent(Unpooled.wrappedBuffer(body, sent, 1)))
          .addListener(last -> afterTheLast.run());
    }
  }
}
