package workshop.practice.host.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.concurrent.CompletableFuture;
import workshop.practice.host.door.LineDoor;

/// The listening socket of one world.
final class HttpDoor {
  /// Thousands may knock in the same moment.
  private static final int BACKLOG = 4096;

  private HttpDoor() {}

  /// @param world known as soon as the port is, and so before the first connection is looked at
  static ChannelFuture open(
      EventLoop loop, CompletableFuture<WebWorld> world, ChannelGroup connections) {
    return new ServerBootstrap()
        .group(loop)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, BACKLOG)
        .childOption(ChannelOption.TCP_NODELAY, true)
        // Read on after a request, so that a close right behind it is seen in the same pass.
        .childOption(
            ChannelOption.RECVBUF_ALLOCATOR,
            new AdaptiveRecvByteBufAllocator().respectMaybeMoreData(false).maxMessagesPerRead(16))
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                connections.add(channel);
                channel
                    .pipeline()
                    .addLast(new HttpServerCodec())
                    .addLast(new HttpConnection(world.join(), channel));
              }
            })
        .bind(LineDoor.loopback());
  }
}
