import { environment } from '../../shared/adapters/environment.ts'
import { env } from './env.ts'

export const ports = { publicUrl: environment(env).PUBLIC_URL }
