#!/usr/bin/python3
"""A real SMTP server that keeps what it is sent: aiosmtpd, on a free port of 127.0.0.1.

The first line on standard output is the port; then one line of JSON for each mail, with what came before it on the connection.
It ends when standard input is closed.
"""
import argparse
import asyncio
import json
import os
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Sink:
    def __init__(self, refuse):
        self.refuse = refuse

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refuse == "recipient":
            return "550 no such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.refuse == "message":
            return "554 this message is not wanted"
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "authenticated": bool(session.authenticated),
            "message": envelope.content.decode("utf-8", "replace"),
        }), flush=True)
        return "250 taken"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--certificate")
    arguments.add_argument("--key")
    arguments.add_argument("--user")
    arguments.add_argument("--password")
    arguments.add_argument("--refuse", choices=["recipient", "message"])
    given = arguments.parse_args()

    options = {"hostname": "sink.example.com"}
    if given.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.certificate, given.key)
        options.update(tls_context=context, require_starttls=True)
    if given.user:
        def authenticate(server, session, envelope, mechanism, data):
            right = isinstance(data, LoginPassword) and data.login == given.user.encode() and data.password == given.password.encode()
            return AuthResult(success=right, handled=False)
        options.update(authenticator=authenticate, auth_required=True, auth_require_tls=bool(given.certificate))

    async def serve():
        loop = asyncio.get_running_loop()
        ended = loop.create_future()

        def read_input():
            if not os.read(0, 4096) and not ended.done():
                ended.set_result(None)

        loop.add_reader(0, read_input)
        sink = Sink(given.refuse)
        server = await loop.create_server(lambda: SMTP(sink, loop=loop, **options), "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await ended
        server.close()

    asyncio.run(serve())


main()
