-- What did the optional model reply to the questions asked about?
select question_sha256, reply
from ops.model_replies
where list_contains($questions, question_sha256) and prompt = $prompt and model = $model;
