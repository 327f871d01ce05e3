package eventloop;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A server that answers lines, with Netty: one loop is boss and worker in one.
public final class LineServer implements AutoCloseable {
  private final EventLoopGroup loop;
  private final Channel door;

  private LineServer(EventLoopGroup loop, Channel door) {
    this.loop = loop;
    this.door = door;
  }

  /// Listens at `address`, and answers from a thread of its own.
  public static LineServer start(InetSocketAddress address, LineHandler handler) {
    EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    Channel door =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel client) {
                    client.pipeline().addLast(new Connection(handler));
                  }
                })
            .bind(address)
            .syncUninterruptibly()
            .channel();
    return new LineServer(loop, door);
  }

  /// The port it listens at.
  public int port() {
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  /// Ends the loop, every connection and the listening.
  @Override
  public void close() {
    loop.shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
  }

  private static final class Connection extends ChannelInboundHandlerAdapter {
    private final LineHandler handler;
    private final LineCutter cutter = new LineCutter();

    Connection(LineHandler handler) {
      this.handler = handler;
    }

    @Override
    public void channelRead(ChannelHandlerContext client, Object message) {
      ByteBuf bytes = (ByteBuf) message;
      try {
        for (String line : cutter.cut(bytes.nioBuffer())) {
          String answer = handler.answer(line) + "\n";
          client.write(Unpooled.copiedBuffer(answer, StandardCharsets.UTF_8));
        }
      } finally {
        bytes.release();
      }
      if (cutter.tooLong()) {
        closeAfterwards(client);
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext client) {
      client.flush();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext client) {
      client.channel().config().setAutoRead(client.channel().isWritable());
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext client, Object event) {
      if (event instanceof ChannelInputShutdownEvent) {
        closeAfterwards(client);
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext client, Throwable gone) {
      client.close();
    }

    private static void closeAfterwards(ChannelHandlerContext client) {
      client.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }
  }
}
