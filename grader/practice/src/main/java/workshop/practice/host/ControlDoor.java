package workshop.practice.host;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import io.netty.handler.codec.string.StringDecoder;
import io.netty.handler.codec.string.StringEncoder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/// The listening socket for those who steer the host.
final class ControlDoor {
  /// A request names at most the ids of everything held: a million of them fit.
  private static final int LONGEST_LINE = 16 * 1024 * 1024;

  private final EventLoop loop;
  private final String token;

  ControlDoor(EventLoop loop, String token) {
    this.loop = loop;
    this.token = token;
  }

  /// Binds to a free port of 127.0.0.1 and returns it; not to be called on the event loop.
  int open() {
    Channel door =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel channel) {
                    channel
                        .pipeline()
                        .addLast(new LineBasedFrameDecoder(LONGEST_LINE))
                        .addLast(new StringDecoder(StandardCharsets.UTF_8))
                        .addLast(new StringEncoder(StandardCharsets.UTF_8))
                        .addLast(new ControlConnection(loop, token));
                  }
                })
            .bind(loopback())
            .syncUninterruptibly()
            .channel();
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  /// Port 0 of 127.0.0.1; never `localhost`, which may be ::1.
  static InetSocketAddress loopback() {
    try {
      return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
