#include "models/wire/auth.h"

#include "models/wire/codec.h"

namespace galley::wire {

GALLEY_WIRE_TYPE(LoginRequest)
GALLEY_WIRE_TYPE(TokenResponse)
GALLEY_WIRE_TYPE(TwoFactorSetup)
GALLEY_WIRE_TYPE(TwoFactorSetupRequest)
GALLEY_WIRE_TYPE(BackupCodes)
GALLEY_WIRE_TYPE(TwoFactorCode)
GALLEY_WIRE_TYPE(TwoFactorVerifyRequest)
GALLEY_WIRE_TYPE(TwoFactorTempSetupRequest)
GALLEY_WIRE_TYPE(ResendCodeRequest)

}
