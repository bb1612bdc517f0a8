#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "backend/http/form.h"
#include "backend/http/message.h"
#include "backend/http/responsehead.h"
#include "backend/http/temporaryfile.h"
#include "backend/http/text.h"
#include "backend/http/uri.h"

namespace galley::http {
namespace {

TEST(Headers, findWithoutCaseAndReplace)
{
    Headers headers{{"Content-Type", "text/plain"}, {"X-A", "1"}, {"x-a", "2"}};
    EXPECT_EQ(headers.find("content-TYPE"), "text/plain");
    EXPECT_EQ(headers.find("x-A"), "1");
    EXPECT_EQ(headers.count("X-a"), 2U);
    headers.set("X-A", "3");
    EXPECT_EQ(headers.count("x-a"), 1U);
    EXPECT_EQ(headers.find("x-a"), "3");
    EXPECT_FALSE(headers.contains("X-B"));
}

TEST(Text, knowsUtf8)
{
    EXPECT_TRUE(isUtf8("plain"));
    EXPECT_TRUE(isUtf8("na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80"));
    EXPECT_FALSE(isUtf8("\xC0\xAF")) << "overlong slash";
    EXPECT_FALSE(isUtf8("\xED\xA0\x80")) << "surrogate";
    EXPECT_FALSE(isUtf8("\xE2\x82")) << "cut short";
    EXPECT_FALSE(isUtf8("\xF5\x80\x80\x80"));
    EXPECT_FALSE(isUtf8("\x80"));
}

TEST(PercentDecoding, acceptsOnlyWholeEscapes)
{
    EXPECT_EQ(percentDecoded("a%20b%2Fc+d"), "a b/c+d");
    EXPECT_EQ(percentDecoded("a+b", PlusSign::IsSpace), "a b");
    EXPECT_EQ(percentDecoded("%C3%a9"), "\xC3\xA9");
    EXPECT_FALSE(percentDecoded("%"));
    EXPECT_FALSE(percentDecoded("%4"));
    EXPECT_FALSE(percentDecoded("%zz"));
    EXPECT_FALSE(percentDecoded("%+1"));
}

TEST(Target, takesPathsApart)
{
    const auto target = parseTarget("/a/b%2Fc/d%20e?x=1&y=%20z");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->segments, (std::vector<std::string>{"a", "b/c", "d e"}));
    EXPECT_EQ(target->path, "/a/b%2Fc/d%20e");
    EXPECT_EQ(target->query, "x=1&y=%20z");
    EXPECT_TRUE(parseTarget("/")->segments.empty());
    EXPECT_EQ(parseTarget("/a/")->segments, (std::vector<std::string>{"a", ""}));
}

TEST(Target, readsAbsoluteForm)
{
    EXPECT_EQ(parseTarget("http://host:80/a?b")->segments, (std::vector<std::string>{"a"}));
    EXPECT_EQ(parseTarget("HTTPS://host?b=c")->query, "b=c");
    EXPECT_EQ(parseTarget("http://host")->path, "/");
}

TEST(Target, refusesWhatCouldBeMisread)
{
    for (const char* target : {"",
                               "a",
                               "*",
                               "host:80",
                               "http:///a",
                               "ftp://host/a",
                               "/a/../b",
                               "/a/%2e%2E/b",
                               "/./a",
                               "/a%00b",
                               "/a%",
                               "/%ff",
                               "/a#b",
                               "/a?b=%zz",
                               "/a?b=%ff"}) {
        EXPECT_FALSE(parseTarget(target)) << target;
    }
}

TEST(Request, decodesTheQuery)
{
    Request request;
    request.query = "status=a&status=b&q=caf%C3%A9+noir&empty&=x&&";
    const std::vector<std::pair<std::string, std::string>> expected{
        {"status", "a"}, {"status", "b"}, {"q", "caf\xC3\xA9 noir"}, {"empty", ""}, {"", "x"}};
    EXPECT_EQ(request.queryParameters(), expected);
    EXPECT_EQ(request.queryParameter("q"), "caf\xC3\xA9 noir");
    EXPECT_FALSE(request.queryParameter("none"));
}

TEST(Request, namesTheMediaType)
{
    Request request;
    EXPECT_EQ(request.contentType(), "");
    request.headers.set("content-type", " Application/JSON ; charset=utf-8");
    EXPECT_EQ(request.contentType(), "application/json");
}

TEST(Request, readsASpooledBody)
{
    const auto file = TemporaryFile::create();
    ASSERT_TRUE(file);
    ASSERT_TRUE(file->append("spooled"));
    file->finishWriting();
    Request request;
    request.bodyFile = file->path();
    request.spool = file;
    EXPECT_EQ(request.bodySize(), 7U);
    EXPECT_EQ(request.wholeBody(), "spooled");
    EXPECT_FALSE(request.wholeBody(6));
}

TEST(TemporaryFile, goesWithItsLastHolder)
{
    auto file = TemporaryFile::create();
    ASSERT_TRUE(file);
    const std::filesystem::path path = file->path();
    EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    file.reset();
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_FALSE(TemporaryFile::create("/nowhere/at/all"));
}

TEST(TemporaryFile, clearsItsFolderOfWhatAKilledServerLeft)
{
    const auto anchor = TemporaryFile::create();
    const std::filesystem::path folder = anchor->path().string() + "-folder";
    ASSERT_TRUE(TemporaryFile::prepareFolder(folder));
    std::ofstream(folder / "galley-body-abcdef") << "left behind";
    std::ofstream(folder / "something-else") << "not ours";
    ASSERT_TRUE(TemporaryFile::prepareFolder(folder));
    EXPECT_FALSE(std::filesystem::exists(folder / "galley-body-abcdef"));
    EXPECT_TRUE(std::filesystem::exists(folder / "something-else"));
    std::filesystem::remove_all(folder);
    EXPECT_FALSE(TemporaryFile::prepareFolder("/proc/none"));
}

TEST(Form, readsFieldsInOrder)
{
    const auto form = parseForm("name=A+B&tag=1&tag=%32&note=");
    ASSERT_TRUE(form);
    EXPECT_EQ(form->find("name"), "A B");
    EXPECT_EQ(form->all("tag"), (std::vector<std::string_view>{"1", "2"}));
    EXPECT_EQ(form->find("note"), "");
    EXPECT_FALSE(form->find("none"));
    EXPECT_FALSE(parseForm("a=%4"));
    EXPECT_FALSE(parseForm("a=1&b=2&c=3", 2)) << "too many fields";
}

TEST(Json, quotesEveryText)
{
    EXPECT_EQ(jsonQuoted("a\"b\\c\n\x01\xC3\xA9"), "\"a\\\"b\\\\c\\n\\u0001\xC3\xA9\"");
    EXPECT_EQ(jsonQuoted("\xFF"), "\"\xEF\xBF\xBD\"");
    EXPECT_EQ(errorResponse(404, "Not Found").body, "{\"detail\":\"Not Found\"}");
}

TEST(ResponseHead, keepsFramingToItself)
{
    Response response = jsonResponse(201, "{}");
    response.headers.add("Content-Length", "999");
    response.headers.add("X-Mine", "yes");
    const std::string head = responseHead(response, {.contentLength = 2, .keepAlive = false});
    EXPECT_TRUE(head.starts_with("HTTP/1.1 201 Created\r\n"));
    EXPECT_NE(head.find("Content-Length: 2\r\n"), std::string::npos);
    EXPECT_EQ(head.find("999"), std::string::npos);
    EXPECT_NE(head.find("X-Mine: yes\r\n"), std::string::npos);
    EXPECT_NE(head.find("Connection: close\r\n"), std::string::npos);
    EXPECT_TRUE(head.ends_with("\r\n\r\n"));
}

TEST(ResponseHead, knowsUnsafeFields)
{
    EXPECT_TRUE(isSafe({{"Content-Disposition", "attachment; filename=\"\xC3\xA9.csv\""}}));
    EXPECT_FALSE(isSafe({{"X-A", "b\r\nX-Evil: c"}}));
    EXPECT_FALSE(isSafe({{"X A", "b"}}));
    EXPECT_FALSE(isSafe({{"", "b"}}));
    EXPECT_FALSE(isSafe({{"X-A", std::string("b\0c", 3)}}));
}

}
}
