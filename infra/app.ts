import { App } from 'aws-cdk-lib'
import { bundleFunctions } from './bundle.ts'
import { ServiceStack } from './stacks/service-stack.ts'
import { StatefulStack } from './stacks/stateful-stack.ts'
import { stageNamed } from './stages.ts'

const app = new App()
const stage = stageNamed(app.node.tryGetContext('stage') ?? 'test')
const env = { region: stage.region }

const stateful = new StatefulStack(app, `after-sales-${stage.name}-stateful`, { env, terminationProtection: true })
new ServiceStack(app, `after-sales-${stage.name}-service`, {
  env,
  stage,
  stateful,
  bundles: await bundleFunctions(),
})

app.synth()
