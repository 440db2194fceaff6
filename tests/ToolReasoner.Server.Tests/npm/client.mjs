// Calls the server as a user of the npm package would, and prints what it saw as JSON for the test to judge.
import OpenAI from 'openai';

const [, , baseURL, model] = process.argv;
const client = new OpenAI({ baseURL, apiKey: 'none', maxRetries: 0 });
const logit_bias = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter.charCodeAt(0), 100]));
const request = { model, messages: [{ role: 'user', content: '2+2?' }], max_tokens: 24, temperature: 1, seed: 7, logit_bias };

async function failure(call) {
  try {
    await call();
    return null;
  } catch (error) {
    return { name: error.constructor.name, status: error.status ?? null, param: error.param ?? null, code: error.code ?? null };
  }
}

const whole = await client.chat.completions.create({ ...request, logprobs: true, top_logprobs: 3 });
const stream = await client.chat.completions.create({ ...request, stream: true, stream_options: { include_usage: true } });
const streamed = { text: '', reason: null, usage: null, chunks: 0 };
for await (const chunk of stream) {
  streamed.chunks++;
  streamed.text += chunk.choices[0]?.delta?.content ?? '';
  streamed.reason = chunk.choices[0]?.finish_reason ?? streamed.reason;
  streamed.usage = chunk.usage ?? streamed.usage;
}

const several = await client.chat.completions.create({ ...request, n: 3 });
const stopped = await client.chat.completions.create({ ...request, stop: whole.choices[0].message.content.slice(10, 13) });
const plain = await client.completions.create({ model, prompt: ['1+1=', '2+2='], max_tokens: 8, temperature: 0, logit_bias, echo: true });
const models = [];
for await (const one of client.models.list()) {
  models.push(one.id);
}

// The package's own helper puts a stream together again.
const helper = client.chat.completions.stream(request);
const assembled = await helper.finalChatCompletion();

// A stream that is left after the third piece.
const left = await client.chat.completions.create({ ...request, max_tokens: 15000, stream: true });
let pieces = 0;
for await (const chunk of left) {
  if (++pieces === 3) {
    break;
  }
}

const long = [{ role: 'user', content: 'x'.repeat(20000) }];
console.log(JSON.stringify({
  whole: whole.choices[0], usage: whole.usage, streamed, several: several.choices.map((choice) => choice.message.content),
  stopped: stopped.choices[0], plain: plain.choices.map((choice) => choice.text), models, model: (await client.models.retrieve(model)).id,
  assembled: assembled.choices[0].message.content, pieces,
  errors: {
    unknown: await failure(() => client.chat.completions.create({ ...request, model: 'gpt-0' })),
    range: await failure(() => client.chat.completions.create({ ...request, temperature: 5 })),
    long: await failure(() => client.chat.completions.create({ ...request, messages: long })),
    longStream: await failure(() => client.chat.completions.create({ ...request, messages: long, stream: true })),
    tools: await failure(() => client.chat.completions.create({ ...request, tools: [{ type: 'function', function: { name: 'f' } }] })),
    aborted: await failure(() => client.chat.completions.create({ ...request, max_tokens: 15000 }, { signal: AbortSignal.timeout(300) })),
  },
}));
