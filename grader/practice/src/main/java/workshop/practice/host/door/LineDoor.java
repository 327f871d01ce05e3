package workshop.practice.host.door;

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
import java.util.function.Supplier;

/// A listening socket for clients that speak in lines.
public final class LineDoor {
  /// A request names at most the ids of everything held: a million of them fit.
  private static final int LONGEST_LINE = 16 * 1024 * 1024;

  /// A thousand children may knock in the same moment.
  private static final int BACKLOG = 1024;

  private LineDoor() {}

  /// Binds to a free port of 127.0.0.1 and returns it; not to be called on the event loop.
  ///
  /// @param clients makes the one who listens to the next client
  public static int open(EventLoop loop, Supplier<LineClient> clients) {
    Channel door =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
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
                        .addLast(clients.get());
                  }
                })
            .bind(loopback())
            .syncUninterruptibly()
            .channel();
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  /// Port 0 of 127.0.0.1; never `localhost`, which may be ::1.
  public static InetSocketAddress loopback() {
    try {
      return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
