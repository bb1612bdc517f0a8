#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "backend/http/multipart.h"
#include "backend/http/temporaryfile.h"

namespace galley::http {
namespace {

std::string part(const std::string& disposition, const std::string& content, const std::string& more = {})
{
    return "--X\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n" + content + "\r\n";
}

Request formRequest(std::string body, const std::string& type = "multipart/form-data; boundary=X")
{
    Request request;
    request.headers.set("Content-Type", type);
    request.body = std::move(body);
    return request;
}

std::string failureOf(const Request& request, MultipartLimits limits = {})
{
    const auto result = Multipart::parse(request, limits);
    const auto* failure = std::get_if<Multipart::Failure>(&result);
    return failure != nullptr ? std::to_string(failure->status) + " " + failure->detail : "none";
}

TEST(Multipart, readsValuesAndFiles)
{
    const Request request = formRequest("preamble\r\n" + part("name=\"title\"", "Hello")
                                        + part("name=\"file\"; filename=\"a.csv\"", "x,y\r\n1,2\r\n", "Content-Type: text/csv\r\n")
                                        + part("name=empty", "") + "--X--\r\nepilogue");
    const auto result = Multipart::parse(request);
    ASSERT_TRUE(std::holds_alternative<Multipart>(result)) << failureOf(request);
    const auto& form = std::get<Multipart>(result);
    ASSERT_EQ(form.parts().size(), 3U);
    EXPECT_EQ(form.value("title"), "Hello");
    EXPECT_EQ(form.value("empty"), "");
    EXPECT_FALSE(form.value("none"));
    const Part* file = form.find("file");
    ASSERT_NE(file, nullptr);
    EXPECT_EQ(file->fileName, "a.csv");
    EXPECT_EQ(file->contentType, "text/csv");
    EXPECT_EQ(form.text(*file), "x,y\r\n1,2\r\n");
    EXPECT_FALSE(form.text(*file, 3)) << "longer than wanted";
}

TEST(Multipart, findsTheSamePartsHoweverTheBytesAreCut)
{
    const std::string body = "\r\n" + part("name=\"a\"", "one\r\n--Y\r\n-") + part("name=\"b\"; filename=f", "\r\n--\r\n\r--X") + "--X--";
    for (std::size_t size = 1; size < body.size(); ++size) {
        MultipartParser parser("X", {});
        for (std::size_t begin = 0; begin < body.size(); begin += size) {
            ASSERT_TRUE(parser.feed(std::string_view(body).substr(begin, size))) << size << ": " << parser.error();
        }
        ASSERT_TRUE(parser.finish()) << size << ": " << parser.error();
        const std::vector<Part> parts = parser.takeParts();
        ASSERT_EQ(parts.size(), 2U) << size;
        EXPECT_EQ(body.substr(parts[0].offset, parts[0].size), "one\r\n--Y\r\n-") << size;
        EXPECT_EQ(body.substr(parts[1].offset, parts[1].size), "\r\n--\r\n\r--X") << size;
    }
}

TEST(Multipart, readsFromAFile)
{
    const std::string content(300'000, 'z');
    const auto spool = TemporaryFile::create();
    ASSERT_TRUE(spool);
    ASSERT_TRUE(spool->append(part("name=\"file\"; filename=\"big.bin\"", content) + part("name=\"after\"", "end") + "--X--\r\n"));
    spool->finishWriting();
    Request request = formRequest({});
    request.bodyFile = spool->path();
    const auto result = Multipart::parse(request);
    ASSERT_TRUE(std::holds_alternative<Multipart>(result)) << failureOf(request);
    const auto& form = std::get<Multipart>(result);
    EXPECT_EQ(form.text(*form.find("file")), content);
    EXPECT_EQ(form.value("after"), "end");
    const auto target = TemporaryFile::create();
    ASSERT_TRUE(form.save(*form.find("file"), target->path()));
    std::ifstream saved(target->path(), std::ios::binary);
    std::ostringstream text;
    text << saved.rdbuf();
    EXPECT_EQ(text.str(), content);
    EXPECT_FALSE(form.save(*form.find("file"), "/nowhere/at/all"));
}

TEST(Multipart, readsFileNamesAsClientsWriteThem)
{
    const auto nameOf = [](const std::string& parameter) {
        const Request request = formRequest(part("name=\"file\"; " + parameter, "") + "--X--");
        const auto result = Multipart::parse(request);
        return std::holds_alternative<Multipart>(result) ? std::get<Multipart>(result).parts().at(0).fileName.value_or("(none)") : failureOf(request);
    };
    EXPECT_EQ(nameOf("filename=\"na\xC3\xAFve \xE2\x82\xAC.csv\""), "na\xC3\xAFve \xE2\x82\xAC.csv");
    EXPECT_EQ(nameOf("filename=\"a \\\"b\\\".csv\""), "a \"b\".csv") << "as curl writes it";
    EXPECT_EQ(nameOf("filename=\"a %22b%22; c.csv\""), "a \"b\"; c.csv") << "as browsers write it";
    EXPECT_EQ(nameOf("filename=\"C:\\Shop\\new.csv\""), "new.csv");
    EXPECT_EQ(nameOf("filename=\"../../etc/passwd\""), "passwd");
    EXPECT_EQ(nameOf("filename=\"..\""), "");
    EXPECT_EQ(nameOf("filename=plain.csv"), "plain.csv");
    EXPECT_EQ(nameOf("filename=\"x.csv\"; filename*=UTF-8''%E2%82%AC.csv"), "\xE2\x82\xAC.csv");
    EXPECT_EQ(nameOf("filename=\"x.csv\"; filename*=UTF-8''%FF.csv"), "x.csv") << "broken extended name";
    EXPECT_EQ(nameOf("filename=\"caf\xE9.csv\""), "caf\xC3\xA9.csv") << "Latin-1";
    EXPECT_EQ(nameOf("filename=\"a\tb\x01.csv\""), "ab.csv");
    EXPECT_EQ(nameOf("other=1"), "(none)");
    EXPECT_EQ(nameOf("filename=\"open"), "400 A part of the form has no name");
}

TEST(Multipart, acceptsQuotedBoundaryAndPadding)
{
    const Request request =
        formRequest("--a b \t\r\nContent-Disposition: form-data; name=n\r\n\r\nv\r\n--a b--", "multipart/form-data; boundary=\"a b\"");
    const auto result = Multipart::parse(request);
    ASSERT_TRUE(std::holds_alternative<Multipart>(result)) << failureOf(request);
    EXPECT_EQ(std::get<Multipart>(result).value("n"), "v");
}

TEST(Multipart, acceptsAPartThatEndsWithItsHeader)
{
    const Request request = formRequest("--X\r\nContent-Disposition: form-data; name=n\r\n\r\n--X--");
    const auto result = Multipart::parse(request);
    ASSERT_TRUE(std::holds_alternative<Multipart>(result)) << failureOf(request);
    EXPECT_EQ(std::get<Multipart>(result).value("n"), "");
}

TEST(Multipart, refusesWhatIsMalformed)
{
    EXPECT_EQ(failureOf(formRequest("{}", "application/json")), "415 The body must be multipart/form-data");
    EXPECT_EQ(failureOf(formRequest("", "multipart/form-data")), "400 The form has no usable boundary");
    EXPECT_EQ(failureOf(formRequest("", "multipart/form-data; boundary=" + std::string(71, 'a'))), "400 The form has no usable boundary");
    EXPECT_EQ(failureOf(formRequest("")), "400 The form ends before its closing boundary");
    EXPECT_EQ(failureOf(formRequest(part("name=a", "b"))), "400 The form ends before its closing boundary");
    EXPECT_EQ(failureOf(formRequest(part("name=a", "b") + "--X")), "400 The form ends before its closing boundary");
    EXPECT_EQ(failureOf(formRequest("--Xmore\r\n")), "400 A boundary of the form is followed by other text");
    EXPECT_EQ(failureOf(formRequest("--X\r\n\r\nv\r\n--X--")), "400 A part of the form has no name");
    EXPECT_EQ(failureOf(formRequest("--X\r\nContent-Disposition: attachment; name=a\r\n\r\nv\r\n--X--")), "400 A part of the form has no name");
    EXPECT_EQ(failureOf(formRequest("--X\r\nnonsense\r\n\r\nv\r\n--X--")), "400 A part of the form has a malformed header");
    EXPECT_EQ(failureOf(formRequest(part("name=a", "b", "Content-Transfer-Encoding: base64\r\n") + "--X--")),
              "400 A part of the form has an encoding that is not supported");
}

TEST(Multipart, keepsItsLimits)
{
    std::string many;
    for (int count = 0; count < 5000; ++count) {
        many += part("name=a", "");
    }
    EXPECT_EQ(failureOf(formRequest(many + "--X--")), "400 The form has too many parts");
    EXPECT_EQ(failureOf(formRequest(part("name=" + std::string(9000, 'a'), "") + "--X--")), "400 A part of the form has too long a header");
    EXPECT_EQ(failureOf(formRequest("--X\r\n" + std::string(9000, 'a'))), "400 A part of the form has too long a header");
    EXPECT_EQ(failureOf(formRequest("--X" + std::string(9000, ' '))), "400 The form has a boundary without an end");
}

}
}
