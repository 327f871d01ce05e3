package workshop.practice.host.lines;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import workshop.practice.lines.Leaving;
import workshop.practice.lines.Standing;

/// One client. Event loop only.
final class Caller extends ChannelInboundHandlerAdapter {
  private final int number;
  private final Crowd crowd;
  private final Ear ear = new Ear();
  private @Nullable SocketChannel channel;
  private @Nullable Flood flood;
  private Standing standing = Standing.WAITING;
  private long said;
  private boolean counted;

  Caller(int number, Crowd crowd) {
    this.number = number;
    this.crowd = crowd;
  }

  int number() {
    return number;
  }

  Standing standing() {
    return standing;
  }

  long said() {
    return said;
  }

  Ear ear() {
    return ear;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    channel = (SocketChannel) context.channel();
    standing = Standing.OPEN;
    if (crowd.isClosed()) {
      leave(Leaving.RESET);
      return;
    }
    say(("hello " + number + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Nobody answers at this port, or the system has no room for one more.
  void refused() {
    end(Standing.REFUSED);
  }

  void say(byte[] bytes) {
    if (channel != null) {
      send(channel, Unpooled.wrappedBuffer(bytes));
      channel.flush();
    }
  }

  private void send(SocketChannel to, ByteBuf bytes) {
    int length = bytes.readableBytes();
    to.write(bytes)
        .addListener(
            sent -> {
              if (sent.isSuccess()) {
                said += length;
                crowd.countSaid(length);
              }
            });
  }

  void flood(Flood begun) {
    flood = begun;
    ear.expect(begun);
    pour();
  }

  void stopFlood() {
    if (flood != null) {
      flood.stop();
    }
  }

  private void pour() {
    while (channel != null && flood != null && !flood.isOver() && channel.isWritable()) {
      send(channel, flood.next());
      channel.flush();
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    pour();
  }

  void listen(boolean on) {
    if (channel != null) {
      channel.config().setAutoRead(on);
    }
  }

  void leave(Leaving how) {
    if (channel == null || !channel.isActive()) {
      return;
    }
    SocketChannel leaving = channel;
    switch (how) {
      case FINISH ->
          leaving.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(all -> leaving.shutdownOutput());
      case CLOSE -> close(leaving);
      case RESET -> {
        leaving.config().setOption(ChannelOption.SO_LINGER, 0);
        close(leaving);
      }
    }
  }

  private void close(SocketChannel leaving) {
    end(Standing.LEFT);
    leaving.close();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf bytes = (ByteBuf) message;
    try {
      boolean first = ear.lines() == 0;
      int length = bytes.readableBytes();
      crowd.countHeard(length, ear.take(bytes));
      if (first && ear.lines() > 0) {
        crowd.greeted();
        arrived();
      }
    } finally {
      bytes.release();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    end(Standing.ENDED);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    end(Standing.BROKEN);
    context.close();
  }

  /// Only the first end counts.
  private void end(Standing how) {
    if (standing == Standing.WAITING || standing == Standing.OPEN) {
      standing = how;
      stopFlood();
      crowd.gone();
      arrived();
    }
  }

  /// Answered for the first time, or never to be: the next may connect.
  private void arrived() {
    if (!counted) {
      counted = true;
      crowd.arrived();
    }
  }
}
