#pragma once

#include "backend/jobs/generationjob.h"
#include "backend/providers/blogwriter.h"
#include "backend/store/blogpoststore.h"

namespace galley::backend {

/// One claimed job that writes a blog post, on a worker's thread. The post, its booking and the end of the job are one transaction; a post
/// that was deleted meanwhile, and a job that was cancelled or taken over, are not written.
class BlogDraftJob
{
public:
    BlogDraftJob(const JobEnvironment& environment, JobRecord job, QString worker)
        : m_environment(environment), m_job(std::move(job)), m_worker(std::move(worker))
    {
    }

    void run();

private:
    [[nodiscard]] Result<BlogDraftRequest> request(storage::Database& database, const BlogPostRow& row);
    [[nodiscard]] Result<void> finish(const Result<BlogDraft>& draft);
    void publishEnd();

    JobEnvironment m_environment;
    JobRecord m_job;
    QString m_worker;
};

}
